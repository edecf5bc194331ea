import type data from './data.json'

// Makes the ids of the data file literal types in the whole project: an unknown one does not compile.
declare module '../src/register.ts' {
  interface Register {
    data: typeof data
  }
}
