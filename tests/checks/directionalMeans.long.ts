import { checkDirections } from './checkDirections.js';

checkDirections('mean');
