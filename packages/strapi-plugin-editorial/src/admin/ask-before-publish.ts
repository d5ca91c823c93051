type Ask = () => Promise<boolean>;

const asking = new Map<string, Ask>();
/** Documents that Strapi would not publish now: nothing changed, or it is being saved. */
const closed = new Set<string>();

/** Has somebody ask whether a document may be published; the panel beside its form does. @returns takes that back */
export function answerFor(documentId: string, ask: Ask): () => void {
  asking.set(documentId, ask);
  return () => {
    if (asking.get(documentId) === ask) asking.delete(documentId);
  };
}

interface Props {
  documentId?: string;
}

type Click = (event: React.SyntheticEvent) => unknown;

/** What Strapi knows an action beside the form by; called while it renders, it says what the action is. */
export interface DocumentAction {
  (props: Props): { onClick?: Click; disabled?: boolean } | null | undefined;
  type?: string;
  position?: unknown;
}

/** Strapi's button "Publish", which asks first where somebody wants that. Any other action stays as it is. */
export function askFirst(action: DocumentAction): DocumentAction {
  if (action.type !== 'publish') return action;
  const Publish: DocumentAction = (props) => {
    const described = action(props);
    const { documentId = '' } = props;
    if (described?.disabled) closed.add(documentId);
    else closed.delete(documentId);
    const publish = described?.onClick;
    if (!publish) return described;
    const onClick: Click = async (event) => {
      const isWanted = await asking.get(documentId)?.();
      // True keeps Strapi from opening its own dialog.
      return isWanted === false ? true : publish(event);
    };
    return { ...described, onClick };
  };
  return Object.assign(Publish, { type: action.type, position: action.position });
}

/** Asks before the keys Ctrl+Shift+Enter publish, too; Strapi hears of them once somebody agreed. */
export function askOnShortcut(target: EventTarget): void {
  const agreed = new WeakSet<Event>();
  const onKey = (event: Event) => {
    const { key, ctrlKey, metaKey, shiftKey } = event as KeyboardEvent;
    const isPublish = key === 'Enter' && shiftKey && (ctrlKey || metaKey);
    const [documentId = '', ask] = [...asking].at(-1) ?? [];
    if (!isPublish || !ask || agreed.has(event) || closed.has(documentId)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const again = new KeyboardEvent(event.type, event as KeyboardEvent);
    agreed.add(again);
    const at = event.target ?? target;
    void ask().then((isWanted) => isWanted && at.dispatchEvent(again));
  };
  target.addEventListener('keydown', onKey, { capture: true });
}
