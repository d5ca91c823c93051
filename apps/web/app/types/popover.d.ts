import 'vue';

/** Popovers without scripts, which Vue's own types do not know yet. @see https://html.spec.whatwg.org/multipage/popover.html */
declare module 'vue' {
  interface HTMLAttributes {
    popover?: '' | 'auto' | 'manual' | boolean;
  }
  interface ButtonHTMLAttributes {
    popovertarget?: string;
    popovertargetaction?: 'show' | 'hide' | 'toggle';
  }
}
