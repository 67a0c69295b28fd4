import { createElement, lazy, type ComponentType } from 'react';

type Same<Component> = Component extends (props: infer Props) => unknown ? ComponentType<Props> : never;

/**
 * A component by its name in a module that is loaded when it is first shown. What could not be loaded is tried anew the next time it is shown:
 * React itself would remember the failure for as long as the tab lives.
 */
export function lazily<Module, Name extends keyof Module>(load: () => Promise<Module>, name: Name): Same<Module[Name]> {
  const attempt = () =>
    lazy(async () => {
      try {
        return { default: (await load())[name] as ComponentType<object> };
      } catch (reason) {
        current = attempt();
        throw reason;
      }
    });
  let current = attempt();
  const Lazily = (props: object) => createElement(current, props);
  return Lazily as Same<Module[Name]>;
}
