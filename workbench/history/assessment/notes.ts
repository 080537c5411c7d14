/** What the coaches noted: practice/team → stage → text. A note stays until there is a new one or another level. */
export const notes: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'structure/identity': { 2: 'Product, development and operations sit in one team and plan together.' },
  'alignment/identity': {
    0: 'Nobody could say what is good enough. Whoever shouts first gets the fix.',
    1: 'Objectives and policy were agreed by all three parties.',
    2: 'Held through a hard quarter: the decisions on hashing and fail-over followed the budget.',
  },
  'alignment/storefront': { 1: 'Checkout was agreed with sales; catalogue and search followed.' },
  'alignment/fulfilment': {
    1: 'Objectives exist on paper since the payments workshop.',
    2: 'All four services have objectives now, but we found no meeting in which one was used.',
  },
  'informal_leadership/fulfilment': {
    2: 'Every serious outage still waits for the same few people. They are tired of it.',
  },
  'developers/storefront': { 2: 'Developers read the dashboards but take no shifts yet.' },
  'product/fulfilment': {
    2: 'Production is spoken of as the other building. A budget decision would be a good first step.',
  },
  'product/storefront': { 3: 'Confirmed after the tax service: product joined the decision to wait for a switch.' },
  'executives/identity': { 2: 'One conversation only; judged with caution.' },
  'executives/fulfilment': { 2: 'No conversation came about; asked again for the next round.' },
  'logging/identity': { 1: 'One format, one platform, trace ids throughout.' },
  'logging/fulfilment': { 2: 'Free text on warehouse hosts. We counted a sample of a day by hand.' },
  'monitoring/fulfilment': {
    1: 'Alerts watch hosts and disks. A refused payment is noticed by customer service.',
    3: 'The team counts itself advanced since payments pages on refused payments. Three of its four pages still watch machines: talk about it.',
  },
  'monitoring/storefront': { 1: 'The checkout page is for users, not for hosts. The team is proud of it, rightly.' },
  'release/identity': { 2: 'A canary takes the first twentieth of all sign-ins.' },
  'release/fulfilment': { 3: 'Labels ship on their own since customs forms. The other services still ride together.' },
  'capacity_planning/identity': {
    2: 'Scaling was set up the week before. Nobody has seen it act yet, so we stayed careful.',
  },
  'capacity_planning/storefront': {
    2: 'We ran out of time.',
    3: 'All three services scale by themselves, says the team. The order database does not, as today shows.',
  },
  'capacity_planning/fulfilment': { 2: 'Capacity is a spreadsheet before the season.' },
  'development/identity': {
    3: 'Circuit breakers stand in front of the session store; the stop at noon went unnoticed.',
  },
  'messengers/storefront': {
    1: 'Open looks back after every incident.',
    2: 'Step back: after the tax service the talk was of who, and nobody looked back on the time-outs of search.',
  },
  'failure_attitude/identity': { 1: 'Actions of the looks back change objectives, not only code.' },
  'bridging/storefront': { 1: 'The quarterly review is held with identity and open to all.' },
  'bridging/fulfilment': { 2: 'One review, long ago. Nobody outside the team knows where its summary is.' },
  'risk_sharing/identity': { 2: 'Shifts and their consequences are shared by development and operations.' },
  'on_call/identity': {
    2: 'Shared rotation; every page links what to do.',
    3: 'Confirmed: two quiet weeks, two fair handovers.',
  },
  'on_call/fulfilment': { 1: 'It works because people are kind. One leaves and it breaks.' },
  'incident_response/identity': {
    3: 'Alerts come before customers now, and those on call find each other without being asked.',
  },
  'production_access/fulfilment': {
    2: 'A shared password opens the warehouse database. Raised with the team on the day.',
  },
  'reliability_prioritization/storefront': { 2: 'The policy has been used against a release that many wanted.' },
  'reliability_decisions/identity': { 2: 'Three decisions in a quarter, each with the budget on the table.' },
  'reliability_decisions/fulfilment': { 2: 'The budget of payments is not looked at when plans are made.' },
};

/** Where a reader can see for themselves: practice/team → link. */
export const links: Readonly<Record<string, { title: string; url: string }>> = {
  'alignment/identity': {
    title: 'Error budget policy of identity',
    url: 'https://wiki.fjord-outfitters.example/policies/identity',
  },
  'on_call/identity': { title: 'Rotation and handover', url: 'https://wiki.fjord-outfitters.example/on-call/identity' },
};
