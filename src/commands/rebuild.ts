import { Command } from 'commander'
import { withServices } from './with-services.ts'
import { examples } from './words.ts'

export const rebuildCommand = () =>
  new Command('rebuild')
    .summary('make anew what is derived from the claims of many articles')
    .description(
      'Groups what articles state of people into experts, the claims about trips into visits, and the names of treaties, again, as a new version may ' +
        'do it otherwise. What editors said stays. It takes nothing from the ' +
        'articles, and may run while the API is used; broken off, it is simply started again.',
    )
    .addHelpText('after', examples('chancery rebuild'))
    .action(() =>
      withServices(async ({ services: { store } }) => {
        const { experts, visits, treaties } = await store.rebuild()
        console.log(`Made anew: ${experts} experts, ${visits} visits, ${treaties} treaties.`)
      }),
    )
