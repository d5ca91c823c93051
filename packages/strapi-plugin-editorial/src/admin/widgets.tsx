import type { DraftItem, DueItem, WaitingItem } from './answer';
import { EntryList } from './EntryList';
import { draftLine, dueLine, taskLine } from './words';

/** What waits for whoever is signed in: texts to sign, texts that came back, corrections to be checked. */
export function WaitingWidget() {
  return (
    <EntryList<WaitingItem>
      path="/editorial/waiting"
      nothing="Nothing waits for you. Reviews that are asked for, texts that come back, comments, urgent corrections and pages whose sources no longer stand appear here."
      line={taskLine}
    />
  );
}

/** What they wrote last and visitors do not see yet. */
export function DraftsWidget() {
  return (
    <EntryList<DraftItem>
      path="/editorial/drafts"
      nothing="You have no unpublished changes. What you save without publishing stays here until it goes out."
      line={draftLine}
    />
  );
}

/** The pages that have to be checked soon. */
export function DueWidget() {
  const today = new Date().toISOString().slice(0, 10);
  return (
    <EntryList<DueItem>
      path="/editorial/due"
      nothing="No page is due within 60 days. Each page names its next check under Review, and appears here in time to find a reviewer."
      line={(item) => dueLine(item, today)}
    />
  );
}
