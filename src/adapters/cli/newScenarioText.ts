/** What somebody answered to the six questions of `caseweight new`. */
export interface ScenarioAnswers {
  readonly question: string;
  readonly name: string;
  readonly base: string;
  readonly lever: string;
  /** YAML of the lever's settings, as in { from: 2026-04-01, multiply_by: 0.9 } */
  readonly settings: string;
  readonly measure: string;
}

/**
 * A commented scenario file.
 *
 * @param schema path from the file to the schema for editors
 */
export function newScenarioText(answers: ScenarioAnswers, schema: string): string {
  const { question, name, base, lever, settings, measure } = answers;
  return `# yaml-language-server: $schema=${schema}
# ${question.replaceAll(/\s+/g, ' ')}
# Illustrative figures: replace each with a cited one, and say here where it is from, before publishing.
name: ${name}
title: ${JSON.stringify(titleOf(name))}
question: ${JSON.stringify(question)}
starts_from: ${base}                # only the differences stand here

levers:                              # what a decision-maker can change: caseweight list levers
  ${lever}: ${settings}

# uncertainties:                     # what nobody can choose: caseweight list parameters
#   trainee_completion: { triangular: { low: 0.55, mode: 0.67, high: 0.80 } }

decides_by:                          # bound before the run; page one shows it whichever way it points
  measure: ${measure}
  threshold: "any difference from ${base} whose interval leaves out zero"

compare_with: ${base}               # same seed, same luck: the difference is paired
`;
}

/** `retain-longer` becomes `Retain longer`. */
function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
