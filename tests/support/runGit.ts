import { execFileSync } from 'node:child_process';

interface Surroundings {
	cwd: string;
	/** A folder without any settings of Git. */
	home: string;
	/** When it happens, as Git takes it: `2026-03-02T12:00:00 +0000`. */
	date: string;
}

/** Git as nobody has set it up, at a time. */
export function runGit(args: readonly string[], { cwd, home, date }: Surroundings): void {
	const env = {
		PATH: process.env['PATH'],
		HOME: home,
		GIT_CONFIG_NOSYSTEM: '1',
		GIT_AUTHOR_DATE: date,
		GIT_COMMITTER_DATE: date,
	};
	const who = ['-c', 'user.name=editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgSign=false'];
	execFileSync('git', [...who, ...args], { cwd, env, stdio: 'pipe' });
}
