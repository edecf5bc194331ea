/** Filled in by the talk (see `slides/data.ts`), so that the ids in its data file become literal types. */
// eslint-disable-next-line typescript/no-empty-interface -- augmented from outside
export interface Register {}
