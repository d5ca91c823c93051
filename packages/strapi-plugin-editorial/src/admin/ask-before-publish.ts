type Ask = () => Promise<boolean>;

const asking = new Map<string, Ask>();

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
  (props: Props): { onClick?: Click } | null | undefined;
  type?: string;
  position?: unknown;
}

/** Strapi's button "Publish", which asks first where somebody wants that. Any other action stays as it is. */
export function askFirst(action: DocumentAction): DocumentAction {
  if (action.type !== 'publish') return action;
  const Publish: DocumentAction = (props) => {
    const described = action(props);
    const publish = described?.onClick;
    if (!publish) return described;
    const onClick: Click = async (event) => {
      const isWanted = await asking.get(props.documentId ?? '')?.();
      // True keeps Strapi from opening its own dialog.
      return isWanted === false ? true : publish(event);
    };
    return { ...described, onClick };
  };
  return Object.assign(Publish, { type: action.type, position: action.position });
}
