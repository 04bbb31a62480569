/** Short forms of given names, by what they are short for. */
export const NICKNAMES: ReadonlyMap<string, string> = new Map(
  (
    'joe:joseph bill:william will:william billy:william bob:robert rob:robert bobby:robert mike:michael jim:james jimmy:james tom:thomas tony:anthony ' +
    'dick:richard rick:richard rich:richard dan:daniel danny:daniel dave:david ed:edward ted:edward chuck:charles charlie:charles chris:christopher ' +
    'ben:benjamin matt:matthew nick:nicholas pat:patrick pete:peter phil:philip ron:ronald sam:samuel steve:stephen steven:stephen tim:timothy ' +
    'jeff:jeffrey greg:gregory doug:douglas don:donald ken:kenneth larry:lawrence andy:andrew al:albert alex:alexander bernie:bernard ' +
    'beth:elizabeth liz:elizabeth betty:elizabeth kate:katherine kathy:katherine katie:katherine jen:jennifer jenny:jennifer sue:susan deb:deborah ' +
    'debbie:deborah barb:barbara becky:rebecca cindy:cynthia jerry:gerald mitch:mitchell josh:joshua jon:jonathan fred:frederick frank:francis ' +
    'volodymyr:vladimir mohammed:muhammad mohammad:muhammad mohamed:muhammad'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
