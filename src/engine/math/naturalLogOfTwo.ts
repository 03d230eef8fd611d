/** ln 2 in two parts: the first has 21 trailing zero bits, so that a whole multiple of it is exact (fdlibm). */
export const LN2_HIGH = 0.6931471803691238;
export const LN2_LOW = 1.9082149292705877e-10;
