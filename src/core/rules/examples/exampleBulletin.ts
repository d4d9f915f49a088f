import { record, report, type ExampleFiles } from './ruleExample.ts';

/** The small bulletin in which every example stands. */
export const exampleBulletin: ExampleFiles = {
	'digest.yml': `title: $bulletin
languages: [$lang, $other]
asOf: 2026-06-30
attributes:
  - id: size
    title: $size
    choices:
      - { id: small, title: $small }
      - { id: large, title: $large }
  - { id: presses, title: $presses }
`,
	'factories/north.md': record('title: $north\nworkshops:\n  - { id: press-shop, title: $shop }'),
	'factories/south.md': record('title: $south'),
	'topics/safety.md': record('title: $safety'),
	'reports/lamp.md': report(
		'title: $lamp\nsteps:\n  - { id: measure, text: $measure }\n  - { id: fit, text: $fit }',
		'## $heading\n\n$text',
	),
};
