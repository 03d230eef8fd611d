/** At index e: 2^(1023 - e). Multiplying by it takes the biased exponent e off a normal number, exactly. */
export const POWERS_OF_TWO_DOWN = makePowersDown();

function makePowersDown(): Float64Array {
  const powers = new Float64Array(2048);
  powers[1023] = 1;
  for (let exponent = 1022; exponent >= 0; exponent--) powers[exponent] = powers[exponent + 1] * 2;
  for (let exponent = 1024; exponent < powers.length; exponent++) powers[exponent] = powers[exponent - 1] * 0.5;
  return powers;
}
