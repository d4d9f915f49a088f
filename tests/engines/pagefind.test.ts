import { contract } from './contract.ts';
import { openPagefind } from './openPagefind.ts';

contract({ open: openPagefind, floors: { en: 15, zh: 20 } });
