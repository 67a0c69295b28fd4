import { Moon, Sun } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseTheme, chosenTheme } from '@/lib/theme';
import { Button } from '@/ui/Button';

export function ThemeSwitch() {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(chosenTheme);
  useEffect(() => {
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setTheme(chosenTheme());
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, []);
  const next = theme === 'dark' ? 'light' : 'dark';
  const Icon = next === 'dark' ? Moon : Sun;
  return (
    <Button
      small
      icon={<Icon aria-hidden="true" />}
      onClick={() => {
        chooseTheme(next);
        setTheme(next);
      }}
    >
      {t(next === 'dark' ? 'navigatie.donker' : 'navigatie.licht')}
    </Button>
  );
}
