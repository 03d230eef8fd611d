/** Year in whose prices every cost stands: that of `data/parameters/pay.yaml`. Nothing is uprated, so costs are real. */
export const PRICE_BASE = '2024/25';
