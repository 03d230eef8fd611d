import { checkDirections } from './checkDirections.js';

checkDirections('path');
