import { createCache, StyleProvider } from '@ant-design/cssinjs';
import { ConfigProvider } from 'antd';
import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { Style, StyleRootProvider } from '../basics/Style.tsx';
import { paletteOf } from './palette.ts';
import css from './surface.css?raw';
import { type Surface, type SurfaceName, surfaceOf } from './surface.ts';
import { antdTheme, cssTokens, PREFIX } from './theme.ts';

const SurfaceContext = createContext<Surface>(surfaceOf('phone', false));

/** The capabilities of the surface. By default, those of a phone. */
export const useSurface = (): Surface => use(SurfaceContext);

interface Props {
  readonly name: SurfaceName;
  readonly elder: boolean;
  readonly mode: 'light' | 'dark';
  /** Brand colour of the host, `#rrggbb`. */
  readonly brand?: string;
  /** Corner radius that the host sets, in CSS px. */
  readonly radius?: number;
  /** Font names that the host sets, as a CSS list. */
  readonly fontFamily?: string;
  /** Text size of the browser's settings ÷ 16 px. By default, 1. */
  readonly scale?: number;
  /** Unique on the page. Part of the names of our antd variables. */
  readonly id: string;
  /** Container of the style elements: the shadow root, or the document's head. */
  readonly root: ShadowRoot | HTMLElement;
  /** CSP nonce for style elements. */
  readonly nonce?: string;
  readonly children: ReactNode;
}

/** Gives capabilities, colours, sizes and the antd theme to everything below. */
export function SurfaceProvider(props: Props) {
  const { name, elder, mode, brand, radius, fontFamily, scale = 1, id, root, nonce, children } = props;
  const surface = useMemo(() => surfaceOf(name, elder, scale), [name, elder, scale]);
  const palette = useMemo(() => paletteOf(mode, surface.elder, brand), [mode, surface.elder, brand]);
  const shape = useMemo(() => ({ radius, fontFamily }), [radius, fontFamily]);
  const theme = useMemo(
    () => antdTheme(palette, surface, `${PREFIX}-${id}`, shape),
    [palette, surface, shape, id],
  );
  const tokens = useMemo(() => cssTokens(palette, surface, shape), [palette, surface, shape]);
  const [cache] = useState(() => createCache());
  const [popupContainer, setPopupContainer] = useState<HTMLElement | null>(null);
  return (
    <SurfaceContext value={surface}>
      <StyleRootProvider root={root} nonce={nonce}>
        <StyleProvider cache={cache} container={root}>
          <ConfigProvider
            theme={theme}
            prefixCls={PREFIX}
            iconPrefixCls={`${PREFIX}-icon`}
            csp={nonce ? { nonce } : undefined}
            button={{ autoInsertSpace: false }}
            wave={{ disabled: true }}
            getPopupContainer={() => popupContainer ?? document.body}
          >
            <Style css={css} />
            <div
              className="surface"
              style={{ ...tokens, colorScheme: mode }}
              data-elder={surface.elder}
              lang="zh-CN"
            >
              {children}
              <div ref={setPopupContainer} />
            </div>
          </ConfigProvider>
        </StyleProvider>
      </StyleRootProvider>
    </SurfaceContext>
  );
}
