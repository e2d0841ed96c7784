import { CheckOutlined, PhoneOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { WidgetId } from '../../domain/screens.ts';
import { Phone } from '../../ui/go/Phone.tsx';
import { useCapabilities } from '../../ui/surface/capabilities.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { ContactSheet } from './ContactSheet.tsx';
import { Logo } from './Logo.tsx';
import { shell as texts } from './texts.ts';

export interface HeadProps {
  /** LOGO of the host. By default, our own drawing. */
  readonly logoUrl?: string;
  readonly offered: readonly WidgetId[];
  readonly elder: boolean;
  onElder(elder: boolean): void;
  /** Ends the session of a shared surface. */
  onFinish(): void;
}

/** The head: name and LOGO, with the actions where hands reach them there. */
export function ShellHead({ logoUrl, children }: Pick<HeadProps, 'logoUrl'> & { children: ReactNode }) {
  return (
    <div className="shell-head row">
      <Logo url={logoUrl} />
      <strong className="shell-name">{texts.title}</strong>
      {children}
    </div>
  );
}

/** 长辈版, a way to the staff, and on a shared surface a button that ends the session. */
export function ShellActions({ offered, elder, onElder, onFinish }: Omit<HeadProps, 'logoUrl'>) {
  const { elderSwitch, personal, interactive } = useSurface();
  const { actingFor } = useCapabilities();
  const [contact, setContact] = useState(false);
  return (
    <>
      <div className="row shell-actions">
        {elderSwitch && (
          <Button
            type={elder ? 'primary' : 'default'}
            icon={elder ? <CheckOutlined aria-hidden="true" /> : undefined}
            aria-pressed={elder}
            onClick={() => onElder(!elder)}
          >
            {texts.elder}
          </Button>
        )}
        {interactive && !offered.includes('stations') && <Phone text={texts.hotline} />}
        {interactive && offered.includes('stations') && (
          <Button
            className="shell-help"
            icon={<PhoneOutlined aria-hidden="true" />}
            aria-label={texts.helpName}
            onClick={() => setContact(true)}
          >
            <span>
              {texts.help}
              <span className="shell-rest">{texts.helpRest}</span>
            </span>
          </Button>
        )}
        {interactive && !personal && !actingFor && (
          <Button danger className="shell-finish" onClick={onFinish}>
            {texts.finish}
          </Button>
        )}
      </div>
      {contact && <ContactSheet onClose={() => setContact(false)} />}
    </>
  );
}
