import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

type Same<Component> = Component extends (props: infer Props) => unknown ? ComponentType<Props> : never;

/** A component by its name in a module that is loaded when it is first shown. */
export function lazily<Module, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
): LazyExoticComponent<Same<Module[Name]>> {
  return lazy(async () => ({ default: (await load())[name] as Same<Module[Name]> }));
}
