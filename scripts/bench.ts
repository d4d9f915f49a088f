import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineCommand } from './frame/defineCommand.ts';
import { runCommand } from './frame/runCommand.ts';

interface Measured {
	reports: number;
	cpuSeconds: number;
	peakMegabytes: number;
	seconds: Record<string, number>;
}

const script = fileURLToPath(new URL('bench/linkAndDerive.ts', import.meta.url));

const command = defineCommand({
	meta: {
		name: 'bench',
		description:
			'Measure how core links and derives a made-up bulletin; a factory to 20 reports, three answers to one.',
	},
	args: {
		reports: {
			type: 'string',
			default: '1000,10000',
			description: 'How many reports, one size after another.',
			valueHint: 'N,N',
		},
		json: { type: 'boolean', default: false, description: 'Write JSON for programs.' },
	},
	run: ({ args }) => {
		const sizes = args.reports.split(',').map(Number);
		if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
			throw new Error(`“${args.reports}” is no list of sizes. Write whole numbers, for example --reports 1000,10000.`);
		}
		const measured = sizes.map((size) => {
			process.stderr.write(`Measuring ${size} reports …\n`);
			// A process of its own: the peak of memory is that of this size alone.
			const { stdout, status, stderr } = spawnSync(process.execPath, [script, String(size)], { encoding: 'utf8' });
			if (status !== 0) throw new Error(stderr);
			return JSON.parse(stdout) as Measured;
		});
		process.stdout.write(args.json ? `${JSON.stringify(measured, undefined, '\t')}\n` : `${table(measured)}\n`);
	},
});

function table(measured: Measured[]): string {
	const rows = measured.map(({ reports, cpuSeconds, peakMegabytes }) =>
		[reports, reports / 20, reports * 3, cpuSeconds.toFixed(2), Math.round(peakMegabytes)].join(' | '),
	);
	return [
		`Link and derive, ${cpus().length} cores, Node ${process.version}`,
		'',
		'| reports | factories | answers | CPU s | peak MB (with parsing) |',
		'| ---: | ---: | ---: | ---: | ---: |',
		...rows.map((row) => `| ${row} |`),
	].join('\n');
}

await runCommand(command, process.argv.slice(2), 'npm run bench --');
