/** A scenario file as found, not yet read as YAML. */
export interface FoundFile {
  readonly text: string;
  /** as slips should name it */
  readonly fileName: string;
}

/** Where scenario files come from: a folder, or a map in a test or a browser. */
export interface ScenarioSource {
  /**
   * What somebody asked for: a name of the library, or a path to a .yaml file.
   *
   * @throws ScenarioError if there is none, with the nearest known name
   */
  open(asked: string): FoundFile;
  /** The scenario of that name beside a file, else of the library; null if there is none. */
  find(name: string, besideFile: string): FoundFile | null;
  /** Names that `find` knows, sorted. */
  names(besideFile: string): readonly string[];
}
