import { PYTHON_ATTACKS } from './attack-cases.js';
import { testAttacks } from './attacks.js';

testAttacks({ language: 'python', files: PYTHON_ATTACKS });
