import { adoptionAnswer } from './adoptionAnswer.ts';
import { adoptionPlace } from './adoptionPlace.ts';
import { adoptionSteps } from './adoptionSteps.ts';
import { adoptionTwice } from './adoptionTwice.ts';
import { adoptionVia } from './adoptionVia.ts';
import { aliases } from './aliases.ts';
import { bodyImages } from './bodyImages.ts';
import { bodyLinks } from './bodyLinks.ts';
import { conditions } from './conditions.ts';
import { cycles } from './cycles.ts';
import { duplicateNames } from './duplicateNames.ts';
import { evidenceFiles } from './evidenceFiles.ts';
import { factoryTitles } from './factoryTitles.ts';
import { fileLinks } from './fileLinks.ts';
import { firstLanguage } from './firstLanguage.ts';
import { futureDates } from './futureDates.ts';
import { imageSizes } from './imageSizes.ts';
import { issueOverlap } from './issueOverlap.ts';
import { issues } from './issues.ts';
import { listedTwice } from './listedTwice.ts';
import { missingTranslations } from './missingTranslations.ts';
import { needClosed } from './needClosed.ts';
import { needClosedBy } from './needClosedBy.ts';
import { profiles } from './profiles.ts';
import { references } from './references.ts';
import { reportHints } from './reportHints.ts';
import type { Rule } from './rule.ts';
import { settingsLanguages } from './settingsLanguages.ts';
import { settingsNames } from './settingsNames.ts';
import { settingsUrl } from './settingsUrl.ts';
import { staleTranslations } from './staleTranslations.ts';
import { strayFiles } from './strayFiles.ts';
import { superseded } from './superseded.ts';
import { who } from './who.ts';
import { workshops } from './workshops.ts';

/** Every rule over whole records. A new rule is one file, one line here, and its id in `rules.ts`. */
export const ruleList: readonly Rule[] = [
	settingsNames,
	settingsLanguages,
	firstLanguage,
	settingsUrl,
	strayFiles,
	fileLinks,
	references,
	who,
	workshops,
	duplicateNames,
	listedTwice,
	aliases,
	cycles,
	conditions,
	profiles,
	factoryTitles,
	superseded,
	evidenceFiles,
	adoptionPlace,
	adoptionTwice,
	adoptionAnswer,
	adoptionSteps,
	adoptionVia,
	needClosed,
	needClosedBy,
	issues,
	issueOverlap,
	futureDates,
	bodyLinks,
	bodyImages,
	imageSizes,
	reportHints,
	missingTranslations,
	staleTranslations,
];
