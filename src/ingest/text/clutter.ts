import { trimEdges } from '../../text/trim.ts'

/**
 * Words of page furniture: what stands around an article and is not of it. Only whole lines are matched, so prose
 * that holds the same words stays.
 */

/** Labels over lists of links: what follows one at the foot of a page is a menu. */
const SECTION_LABELS: ReadonlySet<string> = new Set(
  `related|related stories|related articles|related news|related content|related links|related topics|related posts
  related coverage|related reading|most viewed|most viewed articles|most read|most read articles|most popular
  most popular articles|most popular stories|most shared|most commented|most recent|popular|popular now|popular stories
  popular articles|trending|trending now|trending stories|trending topics|read more|read next|read also|also read|see also
  more stories|more news|more articles|more on this story|more on this topic|more from this author|more from author|more like this
  more coverage|more to read|you may also like|you might also like|you might like|you may like|related video|related videos|more related stories|you may also be interested in|recommended
  recommended for you|recommended stories|recommended articles|editors' picks|editor's picks|editor's choice|editors' choice
  top stories|top news|latest|latest news|latest stories|latest articles|latest headlines|latest updates|breaking news
  other news|other stories|other articles|up next|what to read next|keep reading|in this section|on this page|don't miss|must read|people are also reading|editor's pick|be the first to know|more for you
  from our partners|around the web|from around the web|promoted stories|promoted content|sponsored stories|paid content
  sponsored links|you have read|tags|topics|keywords|explore more|categories|comments|leave a comment|leave a reply|post a comment|join the conversation
  about the author|about the authors|newsletters|newsletter|share this article|share this story|follow us|site map|sitemap`
    .split(/[|\n]/)
    .map((label) => label.trim()),
)

/** Single words and short phrases that are buttons, wherever they stand alone on a line. */
const BUTTONS: ReadonlySet<string> = new Set(
  `share|tweet|email|e-mail|print|print this page|save|save for later|bookmark|facebook|twitter|whatsapp|linkedin|telegram|reddit|pinterest
  messenger|copy link|copy url|link copied|share on facebook|share on twitter|share on x|share on linkedin|share on whatsapp|share via email
  share this|share this page|share this post|share link|listen|listen to article|listen to this article|listen to this story|play audio|watch|watch live|watch now
  advertisement|advertising|ad|ads|sponsored|sponsored content|paid post|promoted|remove ads|story continues below advertisement
  article continues below advertisement|article continues after advertisement|continue reading below advertisement
  scroll to continue|scroll to continue reading|continue reading|readmore|continue reading the main story|show more|load more|see more|view more
  view all|see all|read full story|read full article|read the full story|click here|subscribe|subscribe now|sign up|sign up now|sign in
  log in|login|register|my account|menu|main menu|search|close|close menu|home|homepage|skip to content|skip to main content|skip navigation|skip to navigation
  jump to content|back|back to top|top|go to top|next|previous|next article|previous article|next story|previous story|next post|previous post
  photo gallery|view gallery|gallery|open image in gallery|view image in fullscreen|view larger image|enlarge image|toggle caption|hide caption|show caption
  image|text size|font size|text size a a|a a a|translate|choose language|select language|languages|change language
  privacy policy|terms of use|terms of service|terms and conditions|cookie policy|cookie settings|contact us|about us|advertise with us
  accept|accept all|accept cookies|accept all cookies|reject all|donate|support us|follow|following|report an error|report a typo
  go to original|view original|view comments|show comments|hide comments|add a comment|no comments|end of article|read in app|loading|request an invite|post your comment
  facebook twitter email|image credits`
    .split(/[|\n]/)
    .map((label) => label.trim()),
)

/** Shapes of a whole line; each begins at its start, holds no nested repetition, and is tried on short lines only. */
const SHAPES: readonly RegExp[] = [
  /^please (?:direct|send|address|email|e-mail|submit|forward) (?:any |all |your )?(?:questions|comments|feedback|queries|enquiries|inquiries|tips|corrections|letters)\b/i,
  /^(?:questions|comments|feedback|tips|corrections)(?: or (?:questions|comments|feedback|tips))?\? ?(?:please )?(?:e-?mail|contact|write|send)\b/i,
  /^(?:contact|e-?mail|reach|write to) (?:us|the (?:author|writer|reporter|editor|newsroom)s?)\b.{0,30}(?:@|\[|\bat\b|:|$)/i,
  /^(?:e-?mail|contact|tel|phone|fax|twitter|x|facebook)s?: ?\S{3,80}$/i,
  /^[\w.+-]{1,64}@[\w.-]{1,80}$/,
  /^@\w{2,30}$/,
  /^\[?https?:\/\/\S+$/i,
  /^(?:subscribe|sign up|sign-up|register) (?:to|for|here|today|now)\b.{0,120}(?:newsletter|briefing|alerts?|updates?|inbox|email|e-mail|channel|podcast|digest|daily|weekly|access|read|free)/i,
  /^get (?:the|our|all the)? ?(?:latest|best|top|daily|breaking|news|stories)\b.{0,100}(?:inbox|newsletter|email|e-mail|app|alerts|delivered|whatsapp|telegram)/i,
  /^(?:follow|like|join|find) (?:us|our|\w{2,30}(?: \w{2,30})?'?s?) ?(?:page |channel |group )?on (?:our )?(?:twitter|x|facebook|instagram|telegram|whatsapp|linkedin|youtube|google news|tiktok|threads|bluesky|mastodon)\b/i,
  /^[^\p{L}]{0,3}follow @?\p{L}.{1,80}\bon (?:facebook|instagram|snapchat|tiktok|twitter|x|youtube|threads)\b/iu,
  /^follow @\w+/i,
  /^download (?:the|our) .{0,40}\bapp\b/i,
  /^(?:click|tap) here to\b/i,
  /^share (?:this|on|via|with|article|story)\b.{0,60}$/i,
  /^.{0,80}\bshare on facebook share on (?:twitter|x)\b.{0,60}$/i,
  /^(?:©|\(c\) ?(?:19|20)\d\d|copyright\b ?(?:©|\(c\)|(?:19|20)\d\d|reserved|notice|protected)).{0,160}$/i,
  /^(?:.{0,80}[.,;] ?)?all rights reserved\.?(?: .{0,120})?$/i,
  /^(?:this material|no part of this|unauthori[sz]ed (?:use|reproduction)|reproduction (?:in whole|of|without))\b.{0,40}\b(?:may not be|published|prohibited|permission|reproduced)\b/i,
  /^(?:read more|also read|read also|read next|see also|watch more|read:|watch:|watch \||related:|listen:|more:|don't miss:|must read:|recommended:|related (?:story|article|news|post)s?:?)(?: ?[:|>»›→–-] ?| ).{3,180}$/i,
  /^(?:skip )?(?:advertisement|advertising|sponsored)\b.{0,40}$/i,
  /^(?:story|article|content) continues (?:below|after)\b.{0,40}$/i,
  /^(?:tags|topics|keywords|filed under|categories|posted in|sections?|more on) ?: ?.{2,160}$/i,
  /^\d{1,3}[ -]min(?:ute)?s?(?: read)?$/i,
  /^(?:estimated )?(?:reading time|read time)\b.{0,30}$/i,
  /^(?:\d[\d,.]{0,8}[km]? )?(?:comments?|shares?|likes?|views?|retweets)(?: ?\(?\d[\d,.]{0,8}\)?)?$/i,
  /^\d{1,2} (?:minutes?|hours?|days?|weeks?) ago$/i,
  /^\d{1,3} ?(?:\/|of) ?\d{1,3}$/,
  /^(?:we use|this (?:web)?site uses|our (?:web)?site uses) cookies\b/i,
  /^by (?:continuing|clicking|using|subscribing|signing up)\b.{0,160}\b(?:agree|accept|consent|acknowledge)/i,
  /^disclaimer ?: /i,
  /^waiting for your permission to load\b/i,
  /^.{0,40}this content is provided by .{2,40}, which may (?:use|be using) cookies\b/i,
  /^(?:this|our) newsletter may contain\b/i,
  /^the (?:news|newsroom|editorial)\b.{0,80}\bno (?:role|part) in the (?:creation|production|writing)\b/i,
  /^[^\p{L}]{0,3}please (?:sign up|subscribe|register) (?:to|for)\b/iu,
  /^can(?:'|’)?t keep up\? /i,
  /^get (?:alerts|every update|updates) (?:on|about|from)\b/i,
  /^(?:see|read) more (?:from|by|on) .{2,60} here\.$/i,
  /^(?:story|material|content|article|release)? ?(?:provided|supplied) by (?:the )?\p{Lu}.{2,100}[^.!?]$/u,
  /^(?:it )?includes (?:information|material|reporting) from (?:the )?\p{Lu}.{2,60}$/iu,
  /^comments (?:are|have been) (?:closed|disabled|turned off)\b/i,
  /^originally published as\b/i,
  /^published: ?(?:\d.{4,40})?$/i,
  /^(?:next|watch this): .{10,140}[^.!?]$/i,
  /^\d{1,2}:\d\d$/,
  /^(?:want|looking for) more \w+\? (?:of course you do|check out|see|visit|get)\b/i,
  /\bis a (?:free )?(?:daily|weekly|fortnightly|monthly) newsletter\b/i,
  /^(?:skip|jump) to \w+(?: \w+)?$/i,
  /^(?:your browser does not support|please enable javascript|javascript is (?:disabled|required))\b/i,
  /^(?:home|news|front page)(?: ?[>»›/|] ?[^>»›/|]{1,40}){1,6}$/i,
  /^(?:read|view|see|available|also available)(?: this| the)?(?: article| story| page| original)? in (?:\p{Lu}\p{L}+|other languages)$/u,
  /^(?:.{0,80} )?(?:image |photo |picture |video )?credits?: .{2,120}$/i,
  /^(?:source|sources|image|images|photo|photos|picture|video): .{2,60}$/i,
  /^.{0,120}\bmay (?:earn|receive|make) (?:a |an )?(?:affiliate |small )?(?:commissions?|compensation|money)\b/i,
  /^(?:thanks|thank you) for (?:reading|signing up|subscribing)\b.{0,60}$/i,
  /^(?:create|open) (?:a|your) (?:free )?account\b.{0,80}$/i,
  /^(?:i|you) (?:agree|consent) to receiv/i,
  /^(?:want|looking for) more .{2,60}\? (?:sign up|subscribe|follow|read|visit)\b/i,
  /^(?:a version of )?this (?:article|story|piece|report|leader) (?:appear(?:s|ed)|was (?:first |originally )?published|(?:first|originally) appeared) (?:in|on)\b/i,
  /^from the .{4,40} edition$/i,
  /^more information: .{10,400}$/i,
  /^(?:also|plus): .{10,140}[^.!?]$/i,
  /^citation: .{10,240}\bretrieved\b/i,
  /^this (?:document|article|content|story|work) is (?:subject to|protected by) copyright\b/i,
  /^please use .{3,30} browser\b/i,
  /(?:hide|toggle) caption$/i,
  /^button (?:that|to|for) (?:move|go|open|switch|share|return)s?\b/i,
  /^(?:\[?(?:end|ends)\]?|-30-|###|# # #|-ends-|\/{2,})$/i,
  /^(?:get|read|see|find|watch|view|try|buy|shop|order)\b.{3,120}\bhere[.!]?$/i,
  /^read (?:our|the) full .{0,60}\breview$/i,
  /^.{0,140}\b(?:click|sign up|subscribe|register)(?: for (?:it|them|free))? here[.!]?$/i,
  /^(?:clarification|correction|editor['’]s note|editors['’] note)\b.{0,60}:/i,
  /^see: .{10,140}[^.!?]$/i,
  /^also available on /i,
  /^for more (?:information|details)\b.{0,120}\b(?:visit|see|go to|contact|call)\b/i,
  /^.{0,100}\blet us know\b.{0,40}\bin the comments\b.{0,40}$/i,
  /^.{0,60}\bcan be (?:reached|contacted) at [\w.+-]{1,64}@/i,
  /^(?:do you (?:want|have)|have you|got) .{5,80}\? (?:reach out|get in touch|let us know|tell us|e-?mail|write|contact)\b/i,
]

/** Longer lines are prose. */
const MAX_CLUTTER = 600

/** Lower case, straight apostrophes, without the marks that dress a label up: "» Related Stories:" is "related stories". */
const labelOf = (line: string): string =>
  trimEdges(line.toLowerCase().replaceAll('’', "'"), (character) => !/[\p{L}\p{N}]/u.test(character))

/** Whether a whole line is known page furniture. */
export function isClutter(line: string): boolean {
  if (line.length > MAX_CLUTTER) return false
  return (
    isSectionLabel(line) ||
    (!/[.!?]$/.test(line) && BUTTONS.has(labelOf(line))) ||
    SHAPES.some((shape) => shape.test(line))
  )
}

/** Whether a line is a label over a list of links: "Most viewed articles", "More from Business". */
export function isSectionLabel(line: string): boolean {
  if (line.length > 60 || /[.!?]$/.test(line)) return false
  return (
    SECTION_LABELS.has(labelOf(line)) ||
    /^more (?:from|in|on|about) (?:the )?\p{Lu}[\p{L} &-]{2,40}:?$/iu.test(line)
  )
}
