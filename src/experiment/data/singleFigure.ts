import type { ServiceData } from './serviceData.js';

/** The value of a parameter without axes and dates. @throws RangeError if there is no such parameter */
export function singleFigure(data: ServiceData, id: string): number {
  const value = data.parameters.find((parameter) => parameter.id === id)?.steps[0]?.values[0];
  if (value === undefined) throw new RangeError(`no parameter ${id}`);
  return value;
}
