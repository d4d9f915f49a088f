import { spawnSync } from 'node:child_process';

/** Opens a file in the editor that `VISUAL` or `EDITOR` names, and waits for it. False where they name none. */
export function openEditor(path: string, env: NodeJS.ProcessEnv = process.env): boolean {
	const editor = env['VISUAL'] || env['EDITOR'];
	if (!editor) return false;
	// It may come with flags of its own (`code --wait`), so a shell takes it apart; the path stays one word.
	const run =
		process.platform === 'win32'
			? spawnSync(`${editor} "${path}"`, { shell: true, stdio: 'inherit' })
			: spawnSync('sh', ['-c', `${editor} "$1"`, 'sh', path], { stdio: 'inherit' });
	return run.status === 0;
}
