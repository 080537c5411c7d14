/** Parts without which the form is drawn first. One chunk: module.js lists each of them and has no room for more. */
export { GroupFields } from './groups/GroupFields';
export { TargetHelper } from './target-helper/TargetHelper';
