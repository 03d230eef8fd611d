/** Who holds which case, and who holds fewest: intrusive doubly linked lists in typed arrays. -1 is none. */
export class CaseAllocation {
  private readonly load: Int32Array;
  private readonly firstCase: Int32Array;
  private readonly nextOfficer: Int32Array;
  private readonly previousOfficer: Int32Array;
  /** first officer of each load */
  private firstOfficer = new Int32Array(256).fill(-1);
  private lowestLoad = 0;
  private nextCase = new Int32Array(1024);
  private previousCase = new Int32Array(1024);
  private officerOf = new Int32Array(1024);

  constructor(officers: number) {
    this.load = new Int32Array(officers);
    this.firstCase = new Int32Array(officers).fill(-1);
    this.nextOfficer = new Int32Array(officers);
    this.previousOfficer = new Int32Array(officers);
  }

  /** An officer without cases becomes available. */
  join(officer: number): void {
    this.load[officer] = 0;
    this.enterLoad(officer, 0);
  }

  /** An officer is no longer available; the first of their cases, to be followed by `caseAfter` and assigned anew. */
  leave(officer: number): number {
    this.leaveLoad(officer, this.load[officer]);
    const first = this.firstCase[officer];
    this.firstCase[officer] = -1;
    return first;
  }

  caseAfter(caseId: number): number {
    return this.nextCase[caseId];
  }

  /** Gives a case to the officer with the fewest. */
  assign(caseId: number): void {
    while (this.firstOfficer[this.lowestLoad] < 0) this.lowestLoad++;
    const officer = this.firstOfficer[this.lowestLoad];
    this.changeLoad(officer, 1);
    if (caseId >= this.officerOf.length) this.widenCases();
    const next = this.firstCase[officer];
    this.officerOf[caseId] = officer;
    this.nextCase[caseId] = next;
    this.previousCase[caseId] = -1;
    if (next >= 0) this.previousCase[next] = caseId;
    this.firstCase[officer] = caseId;
  }

  /** A case ends. */
  close(caseId: number): void {
    const officer = this.officerOf[caseId];
    const previous = this.previousCase[caseId];
    const next = this.nextCase[caseId];
    if (previous >= 0) this.nextCase[previous] = next;
    else this.firstCase[officer] = next;
    if (next >= 0) this.previousCase[next] = previous;
    this.changeLoad(officer, -1);
  }

  private changeLoad(officer: number, by: number): void {
    this.leaveLoad(officer, this.load[officer]);
    this.load[officer] += by;
    this.enterLoad(officer, this.load[officer]);
  }

  private enterLoad(officer: number, load: number): void {
    if (load >= this.firstOfficer.length) this.widenLoads();
    const next = this.firstOfficer[load];
    this.nextOfficer[officer] = next;
    this.previousOfficer[officer] = -1;
    if (next >= 0) this.previousOfficer[next] = officer;
    this.firstOfficer[load] = officer;
    if (load < this.lowestLoad) this.lowestLoad = load;
  }

  private leaveLoad(officer: number, load: number): void {
    const previous = this.previousOfficer[officer];
    const next = this.nextOfficer[officer];
    if (previous >= 0) this.nextOfficer[previous] = next;
    else this.firstOfficer[load] = next;
    if (next >= 0) this.previousOfficer[next] = previous;
  }

  private widenLoads(): void {
    const wider = new Int32Array(this.firstOfficer.length * 2).fill(-1);
    wider.set(this.firstOfficer);
    this.firstOfficer = wider;
  }

  private widenCases(): void {
    this.nextCase = doubled(this.nextCase);
    this.previousCase = doubled(this.previousCase);
    this.officerOf = doubled(this.officerOf);
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(array.length * 2);
  wider.set(array);
  return wider;
}
