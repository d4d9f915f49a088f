import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync('.github/workflows/*.{yml,yaml}', { cwd: root }).sort();
const text = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

interface Step {
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
}

interface Job {
	if?: string;
	permissions?: Record<string, string>;
	'timeout-minutes'?: number;
	steps: Step[];
}

interface Workflow {
	on: Record<string, unknown>;
	permissions?: Record<string, string>;
	jobs: Record<string, Job>;
}

test('each has the whole history, in which the checker finds translations that are older than their originals', () => {
	for (const file of files) {
		const { jobs } = parse(text(file)) as Workflow;
		const checkouts = Object.values(jobs)
			.flatMap(({ steps }) => steps)
			.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
		expect(checkouts.map((step) => step.with?.['fetch-depth'])).toEqual(checkouts.map(() => 0));
	}
	expect(parse(text('.gitlab-ci.yml'))).toMatchObject({ variables: { GIT_DEPTH: 0 } });
});

test('there is a workflow that checks and one that publishes', () => {
	expect(files.map((file) => file.split(/[/\\]/).at(-1))).toEqual(['check.yml', 'publish.yml']);
});

test('what depends on the day is published every day, and whenever somebody asks for it', () => {
	const { on, jobs } = parse(text('.github/workflows/publish.yml')) as Workflow;
	expect(Object.keys(on).sort()).toEqual(['push', 'schedule', 'workflow_dispatch']);
	expect(on['schedule']).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }]);
	// Whoever starts it may name any branch.
	expect(jobs['build']?.if).toBe("github.ref == 'refs/heads/main'");
	expect(jobs['deploy']).toMatchObject({ needs: 'build' });
});

describe.each(files)('%s trusts no stranger', (file) => {
	const workflow = parse(text(file)) as Workflow;
	const jobs = Object.values(workflow.jobs);
	const steps = jobs.flatMap((job) => job.steps);

	test('a pull request runs with its own rights alone', () => {
		const events = Object.keys(workflow.on);
		// What the clock or somebody who may write here starts runs what was merged.
		const known = ['pull_request', 'push', 'schedule', 'workflow_dispatch'];
		expect(events.filter((event) => !known.includes(event))).toEqual([]);
		if (events.includes('pull_request')) {
			expect(workflow.permissions).toEqual({ contents: 'read' });
			expect(jobs.filter((job) => job.permissions)).toEqual([]);
			expect(text(file)).not.toContain('secrets.');
		}
	});

	test('rights are given to a job by name, and the right to write only where no code of the repository runs', () => {
		expect(workflow.permissions).toBeDefined();
		expect(Object.values(workflow.permissions ?? {})).not.toContain('write');
		for (const job of jobs) {
			if (!Object.values(job.permissions ?? {}).includes('write')) continue;
			expect(job.steps.filter(({ run, uses }) => run !== undefined || uses?.startsWith('actions/checkout@'))).toEqual(
				[],
			);
		}
	});

	test('nothing is put into a command but by its environment', () => {
		expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
	});

	test('every action is pinned to one commit, with its version beside it', () => {
		const uses = [...text(file).matchAll(/uses: *(.*)/g)].map(([, action]) => action);
		expect(uses.length).toBe(steps.filter((step) => step.uses).length);
		for (const action of uses) expect(action).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
	});

	test('no key is left in the folder, and nothing runs for ever', () => {
		for (const { uses, with: given } of steps) {
			if (uses?.startsWith('actions/checkout@')) expect(given).toMatchObject({ 'persist-credentials': false });
		}
		for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
	});
});

describe('.gitlab-ci.yml', () => {
	const jobs = parse(text('.gitlab-ci.yml')) as Record<
		string,
		{ script?: string[]; rules?: { if: string }[]; artifacts?: { paths: string[] } }
	>;

	test('checks merge requests, and publishes the default branch alone: what was pushed, every day, and when asked', () => {
		expect(jobs['check']?.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
		const published = {
			if: '$CI_PIPELINE_SOURCE =~ /^(push|schedule|web)$/ && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
		};
		expect(jobs['pages']?.rules).toEqual([published]);
		expect(jobs['workflow']?.rules).toEqual([...(jobs['check']?.rules ?? []), published]);
		expect(jobs['pages']?.artifacts?.paths).toEqual(['public']);
	});

	test('puts nothing into a command that a stranger can name', () => {
		const scripts = Object.values(jobs).flatMap(({ script }) => script ?? []);
		expect(scripts.length).toBeGreaterThan(3);
		expect(scripts.filter((line) => /CI_(?:COMMIT|MERGE_REQUEST)_/.test(line))).toEqual([]);
	});
});
