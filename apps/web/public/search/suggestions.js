/* Suggestions while somebody types: a combobox after https://www.w3.org/WAI/ARIA/apg/ */
customElements.define(
  'search-suggestions',
  class extends HTMLElement {
    connectedCallback() {
      const list = document.createElement('ul');
      const input = this.querySelector('input');
      Object.assign(list, { id: 'suggestions', role: 'listbox', ariaLabel: this.dataset.label });
      Object.assign(this, { input, list });
      this.append(list);
      input.role = 'combobox';
      input.setAttribute('aria-autocomplete', 'list');
      input.setAttribute('aria-controls', list.id);
      this.show([]);
      input.addEventListener('input', () => this.later());
      input.addEventListener('keydown', (event) => event.isComposing || this.press(event));
      input.addEventListener('blur', () => this.show([]));
      list.addEventListener('pointerdown', (event) => event.preventDefault());
      list.addEventListener('click', (event) => this.open(event.target.closest('li')));
    }

    later() {
      this.running?.abort();
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(), 150);
    }

    async ask() {
      const q = this.input.value.trim().replace(/\s+/g, ' ');
      const { signal } = (this.running = new AbortController());
      const address = `/search/suggestions?${new URLSearchParams({ q, lang: this.dataset.language })}`;
      const found = q
        ? await fetch(address, { signal })
            .then((response) => (response.ok ? response.json() : []))
            .catch(() => [])
        : [];
      if (!signal.aborted && document.activeElement === this.input) this.show(found);
    }

    show(suggestions) {
      const options = suggestions.map(({ title, path }, index) => {
        const option = document.createElement('li');
        option.dataset.path = path;
        return Object.assign(option, { id: `suggestion-${index}`, role: 'option', textContent: title });
      });
      this.list.replaceChildren(...options);
      this.list.hidden = !options.length;
      this.input.ariaExpanded = String(options.length > 0);
      this.choose(-1);
    }

    choose(index) {
      const options = [...this.list.children];
      this.chosen = options[index];
      for (const option of options) option.ariaSelected = String(option === this.chosen);
      this.input.setAttribute('aria-activedescendant', this.chosen?.id ?? '');
    }

    press(event) {
      const { length } = this.list.children;
      const at = [...this.list.children].indexOf(this.chosen);
      if (!length) return;
      if (event.key === 'ArrowDown') this.choose((at + 1) % length);
      else if (event.key === 'ArrowUp') this.choose((Math.max(at, 0) + length - 1) % length);
      else if (event.key === 'Escape') this.show([]);
      else if (event.key === 'Enter' && this.chosen) this.open(this.chosen);
      else return;
      event.preventDefault();
    }

    open(option) {
      if (option) location.assign(option.dataset.path);
    }
  },
);
