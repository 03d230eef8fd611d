/** The one generator of seedrandom that is used; the published types do not cover its single files. */
declare module 'seedrandom/lib/xor4096.js' {
  interface Xor4096 {
    (): number;
    int32(): number;
  }
  export default function xor4096(seed: string): Xor4096;
}
