import { JAVASCRIPT_ATTACKS } from './attack-cases.js';
import { testAttacks } from './attacks.js';

testAttacks({ language: 'javascript', files: JAVASCRIPT_ATTACKS });
