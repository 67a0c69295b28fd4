import { useTranslation } from 'react-i18next';
import { changeLanguage } from '@/i18n';
import { Button } from '@/ui/Button';

/** To the other language by one click; its own name is in that language. */
export function LanguageSwitch() {
  const { i18n } = useTranslation();
  const [language, name] = i18n.language === 'nl' ? (['en', 'English'] as const) : (['nl', 'Nederlands'] as const);
  return (
    <Button small lang={language} onClick={() => void changeLanguage(language)}>
      {name}
    </Button>
  );
}
