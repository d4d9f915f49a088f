import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linkFolder } from '../../../src/io/folders/linkFolder.ts';
import { writeSearchFiles } from '../../../src/io/searchIndex/searchIndex.ts';
import { hashSources } from '../../../src/site/build/hashSources.ts';
import { openBundle } from '../../../src/site/build/bundle/openBundle.ts';
import { pageName } from '../../../src/site/build/pageFile.ts';
import { pageWriter } from '../../../src/site/build/pageWriter.ts';
import { openSite } from '../../../src/site/openSite.ts';
import { setSite } from '../../../src/site/site.ts';
import { siteAddress } from '../../../src/core/siteAddress.ts';
import { corpus, sizeFor } from '../corpus.ts';
import { writeFiles } from '../writeFiles.ts';

// Makes of a made-up bulletin what a search needs: its pages of that name, in every language, and its index. As a
// process of its own, which keeps a large bulletin out of the memory of whoever measures.

const root = fileURLToPath(new URL('../../..', import.meta.url));
const [folder = '', reports = '', seed = ''] = process.argv.slice(2);
const content = join(folder, 'content');
const out = join(folder, 'site');

writeFiles(content, corpus(sizeFor(Number(reports)), Number(seed)));
const { site, messages } = await openSite(content);
if (!site) throw new Error(JSON.stringify(messages.filter(({ severity }) => severity === 'error').slice(0, 3)));
setSite(site);
const bundle = await openBundle({
	address: siteAddress(site.digest.settings),
	root,
	sources: hashSources(root),
	verbose: false,
});
linkFolder(bundle.client, out);
const write = pageWriter({ site, bundle, out, making: (_, make) => make() });
for (const path of await bundle.paths()) {
	if (/(?:^|\/)search$/.test(pageName(path.pathname))) await write(path);
}
await writeSearchFiles(site.digest, site.routes, out);
