// Runs a TypeScript module of this folder with Vite's loader: `node src/cli/run.js sheet --slide cover`.
import { runnerImport } from 'vite'

const [name, ...args] = process.argv.slice(2)
const { module } = await runnerImport(`/src/cli/${name}.ts`, { configFile: false, logLevel: 'error' })
try {
  await module.run(args)
} catch (error) {
  console.error(`${name}: ${error.message}`)
  process.exitCode = 1
}
