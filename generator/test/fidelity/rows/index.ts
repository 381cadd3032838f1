// The table, in the order of FIDELITY.md.
import type { Construct } from '../row.ts';
import { constructs as arrays } from './arrays.ts';
import { constructs as compositions } from './compositions.ts';
import { constructs as discriminators } from './discriminators.ts';
import { constructs as formats } from './formats.ts';
import { constructs as keywords } from './keywords.ts';
import { constructs as literals } from './literals.ts';
import { constructs as names } from './names.ts';
import { constructs as negation } from './negation.ts';
import { constructs as nullable } from './nullable.ts';
import { constructs as objects } from './objects.ts';
import { constructs as recursion } from './recursion.ts';
import { constructs as references } from './references.ts';
import { constructs as sides } from './sides.ts';

export const constructs: readonly Construct[] = [
  nullable,
  literals,
  sides,
  objects,
  arrays,
  compositions,
  discriminators,
  negation,
  recursion,
  references,
  names,
  formats,
  keywords,
].flat();
