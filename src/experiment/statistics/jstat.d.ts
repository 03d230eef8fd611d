/** The part of jstat 1.9 that is used; the package ships no types. */
declare module 'jstat' {
  const jstat: {
    readonly studentt: {
      /** density at `x` */
      pdf(x: number, degreesOfFreedom: number): number;
      /** quantile; right to about 1e-7 only */
      inv(p: number, degreesOfFreedom: number): number;
    };
  };
  export default jstat;
}
