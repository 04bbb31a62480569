/** Words before an action by which it is not done, or not done yet. */

export const NOT_YET = /^(?:if|unless|until|once|before)$/

/** "ahead of the signing of the pact", "waiting for its ratification". */
export const AWAITED = /^(?:ahead|pending|await|awaits|awaiting|wait|waiting|prior|unable)$/

/** "called for the suspension of the pact": nobody has suspended it. */
export const ASKED =
  /^(?:calls?|called|calling|demand(?:s|ed|ing)?|urg(?:es?|ed|ing)|advocat(?:es?|ed|ing)|favou?r(?:s|ed|ing)?)$/

/** "suspended the termination of the pact": it goes on. */
export const STOPPED = /^(?:suspend|halt|revok|revers|rescind|reconsider|recall)\p{Ll}*$/u

/** "reluctant to | sign a pact", "hesitated to ratify it". */
export const UNWILLING =
  /^(?:reluctan\p{Ll}+|unable|inability|unwilling\p{Ll}*|hesita\p{Ll}+|loath|wary|prevent\p{Ll}*|hinder\p{Ll}*|obstacles?|preconditions?)$/u

/** "a clause that allows it to | suspend the pact", "the right to | leave it": nobody does. */
export const MAY_DO =
  /^(?:allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|entitle[sd]?|enabl(?:e|es|ed|ing)|rights?|option|empower(?:s|ed)?)$/

/** "an attempt at | extending the pact": nobody has. */
export const TRIED = /^(?:attempt(?:s|ed|ing)?|tried|try|tries|trying|efforts?|bids?|failed|fails|failure)$/

/** "the chances of Peru signing the pact". */
export const CHANCE = /^(?:chances?|odds|prospects?|probability|likelihood|possibility|hopes?)$/

/** "submitted a bill on its withdrawal": it is to be decided. */
export const BILL = /^(?:bill|motion|referendum|petition|law|vote|debate)$/

/** "anyone (who) | joins the pact". */
export const WHOEVER = /\b(?:anybody|anyone|whoever|those|everyone)(?: who)?$/

/** "gathered in Lima | to sign the pact": and so they did. */
export const GATHERED = /^(?:gathered|assembled|convened|travelled|traveled)$/
