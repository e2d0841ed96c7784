import { Checkbox, ColorPicker, Input, InputNumber, Select, Switch } from 'antd';
import type { ReactNode } from 'react';
import { isDetail } from '../../../src/domain/screens.ts';
import { WIDGET_IDS } from '../../../src/widgets/index.ts';
import { partName, TOWNS } from '../settings.ts';
import { cityNames, surfaceNames } from '../strip.ts';
import type { Behaviour, Choice } from './choice.ts';
import { behaviours, loginNames, partNames, roleNames, screenNames } from './names.ts';

interface Props {
  readonly choice: Choice;
  onChange(part: Partial<Choice>): void;
}

/** One control for each field of the context, labelled by the field's name. */
export function Fields({ choice, onChange }: Props) {
  const text = (name: 'logoUrl' | 'fontFamily' | 'nonce' | 'id', placeholder: string) => (
    <Input
      value={choice[name]}
      placeholder={placeholder}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  );
  const flip = (name: 'elder' | 'token' | 'share' | 'scan' | 'dictate' | 'call' | 'route' | 'print') => (
    <Switch checked={choice[name]} onChange={(on) => onChange({ [name]: on })} />
  );
  return (
    <form className="fields" aria-label="上下文" onSubmit={(event) => event.preventDefault()}>
      <Field name="widget">
        <Pick of={partNames} value={choice.widget} onPick={(widget) => onChange({ widget })} />
      </Field>
      <Field name="surface">
        <Pick of={surfaceNames} value={choice.surface} onPick={(surface) => onChange({ surface })} />
      </Field>
      <Field name="elder">{flip('elder')}</Field>
      <Field name="role">
        <Pick of={roleNames} value={choice.role} onPick={(role) => onChange({ role })} />
      </Field>
      <Field name="theme.mode">
        <Pick
          of={{ light: '浅色', dark: '深色' }}
          value={choice.mode}
          onPick={(mode) => onChange({ mode })}
        />
      </Field>
      <Field name="theme.tokens.brand">
        <ColorPicker
          value={choice.brand || null}
          allowClear
          disabledAlpha
          showText={() => choice.brand || '默认'}
          onChangeComplete={(color) => onChange({ brand: color.toHexString() })}
          onClear={() => onChange({ brand: '' })}
        />
      </Field>
      <Field name="theme.tokens.radius">
        <InputNumber
          value={choice.radius}
          min={-10}
          max={99}
          placeholder="12"
          onChange={(radius) => onChange({ radius })}
        />
      </Field>
      <Field name="theme.tokens.fontFamily">{text('fontFamily', '系统字体')}</Field>
      <Field name="logoUrl">{text('logoUrl', 'https://…')}</Field>
      <Field name="region.adcode">
        <Pick
          of={{ '': '宿主不知道', ...Object.fromEntries(TOWNS.map(({ code, name }) => [code, name])) }}
          value={choice.adcode}
          onPick={(adcode) => onChange({ adcode })}
        />
      </Field>
      <Field name="destination">
        <Pick of={screenNames} value={choice.kind} onPick={(kind) => onChange({ kind })} />
      </Field>
      {choice.kind && isDetail(choice.kind) && <Field name="destination.id">{text('id', '编号')}</Field>}
      <Field name="flags">
        <Checkbox.Group
          value={[...choice.off]}
          options={WIDGET_IDS.filter((id) => id !== 'home').map((value) => ({
            value,
            label: `不要${partName(value)}`,
          }))}
          onChange={(off) => onChange({ off })}
        />
      </Field>
      <Field name="city">
        <Pick of={cityNames} value={choice.city} onPick={(city) => onChange({ city })} />
      </Field>
      <Field name="city.tokenOrigins">{flip('token')}</Field>
      <Field name="auth">
        <Pick of={loginNames} value={choice.auth} onPick={(auth) => onChange({ auth })} />
      </Field>
      <Field name="locate">
        <Does value={choice.locate} onPick={(locate) => onChange({ locate })} />
      </Field>
      <Field name="navigate">
        <Does value={choice.navigate} onPick={(navigate) => onChange({ navigate })} />
      </Field>
      <Field name="share">{flip('share')}</Field>
      <Field name="scan">{flip('scan')}</Field>
      <Field name="dictate">{flip('dictate')}</Field>
      <Field name="call">{flip('call')}</Field>
      <Field name="route">{flip('route')}</Field>
      <Field name="print">{flip('print')}</Field>
      <Field name="nonce">{text('nonce', '没有')}</Field>
      <Field name="api">
        <InputNumber value={choice.api} min={0} max={9} onChange={(api) => onChange({ api: api ?? 1 })} />
      </Field>
    </form>
  );
}

const Does = (props: { value: Behaviour; onPick(value: Behaviour): void }) => (
  <Pick of={behaviours} {...props} />
);

type Named<T> = readonly [value: T, label: string];
const isList = (names: object): names is readonly Named<string>[] => Array.isArray(names);

function Pick<T extends string>({
  of,
  value,
  onPick,
}: {
  of: Readonly<Record<T, string>> | readonly Named<T>[];
  value: T;
  onPick(value: T): void;
}) {
  const names: readonly Named<string>[] = isList(of) ? of : Object.entries<string>(of);
  const options = names.map(([value, label]) => ({ value, label }));
  const isOne = (name: string): name is T => names.some(([value]) => value === name);
  return <Select<string> value={value} options={options} onChange={(name) => isOne(name) && onPick(name)} />;
}

/** A control with its label: the name of the field in the contract. */
function Field({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="field">
      <code>{name}</code>
      <span>{children}</span>
    </label>
  );
}
