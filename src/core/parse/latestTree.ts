import type { SourceFile } from '../sourceFile.ts';
import type { Place } from '../message.ts';
import { locate } from './locate.ts';
import { startOfFile } from './place.ts';
import { readYaml, type Yaml } from './readYaml.ts';
import { splitFile } from './splitFile.ts';

export type Locate = (path: readonly PropertyKey[], on?: 'value' | 'key') => Place;

/**
 * Tells where the fields of files stand. It reads a file again when it is asked, and keeps the tree of the last such
 * file: the trees of thousands need not be kept for the few that a rule has a question about.
 */
export function latestTree(): (file: SourceFile) => Locate {
	let latest: { file: SourceFile; yaml: Yaml | undefined } | undefined;
	return (file) => (path, on) => {
		if (latest?.file !== file) latest = { file, yaml: treeOf(file) };
		return latest.yaml ? locate(latest.yaml, path, on) : startOfFile;
	};
}

function treeOf(file: SourceFile): Yaml | undefined {
	// What is wrong with it has been told.
	const split = splitFile(file, () => {});
	return split && readYaml(split.yaml, split.yamlLine, () => {});
}
