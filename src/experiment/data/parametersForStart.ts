import type { Distribution, Parameter } from '../../model/inputs.js';
import { PARAMETER_NEEDS } from '../../model/parameters/catalogue.js';
import { cellIndex } from './parameterSpread.js';
import type { ParameterOverride, ParameterRecord, ServiceData, StartRecord } from './serviceData.js';

/**
 * The parameters as a run from this start takes them: without provenance, with the values in force at the start,
 * in the order of their ids.
 *
 * @param drawn laws that a scenario gives instead of those of the data, by parameter id; null fixes a parameter
 */
export function parametersForStart(
  data: ServiceData,
  start: StartRecord,
  drawn: ReadonlyMap<string, Distribution | null> = new Map(),
): Parameter[] {
  return data.parameters.map((record) => {
    const overrides = start.overrides.filter(({ parameter }) => parameter === record.id);
    const plain = overrides.reduce(overridden, parameterOf(record));
    const law = drawn.get(record.id);
    return law === undefined ? plain : { ...plain, distribution: law };
  });
}

/** A parameter without its provenance, as the model takes it. */
export function parameterOf({ id, kind, axes, categories, steps, distribution }: ParameterRecord): Parameter {
  return { id, kind, axes, categories, steps, distribution };
}

function overridden(parameter: Parameter, { at, value }: ParameterOverride): Parameter {
  const axes = PARAMETER_NEEDS.find(({ id }) => id === parameter.id)?.axes ?? [];
  const index = cellIndex(axes, at);
  if (index === null) throw new RangeError(`${parameter.id} has no cell ${at.join('.')}`);
  const steps = parameter.steps.map(({ from, values }) => ({ from, values: values.with(index, value) }));
  return { ...parameter, steps };
}
