import { Command } from 'commander'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { examples } from './words.ts'

export const openapiCommand = () =>
  new Command('openapi')
    .summary('write the OpenAPI document')
    .description(
      'Prints the OpenAPI 3.1 document as JSON, or writes openapi.json and openapi.yaml into a folder.',
    )
    .option('--out <folder>', 'write both files there')
    .addHelpText('after', examples('chancery openapi > openapi.json', 'chancery openapi --out openapi'))
    .action(async ({ out }: { out?: string }) => {
      const { openApiDocument } = await import('../serve/document/openapi.ts')
      const { asJson, asYaml } = await import('../serve/document/written.ts')
      const document = await openApiDocument()
      if (!out) return void process.stdout.write(asJson(document))
      mkdirSync(out, { recursive: true })
      writeFileSync(path.join(out, 'openapi.json'), asJson(document))
      writeFileSync(path.join(out, 'openapi.yaml'), asYaml(document))
    })
