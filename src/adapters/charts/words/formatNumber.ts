export { formatNumber, formatSigned } from '../../../experiment/format/formatNumber.js';
