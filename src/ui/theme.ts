import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const none = '1px solid transparent';

/** Four looks, all from tokens.css: filled, default, light, subtle; `color="red"` is for what cannot be taken back. */
const looks: VariantColorsResolver = (input) => {
  const red = input.color === 'red';
  const [ink, soft] = red
    ? ['var(--wh-bad)', 'var(--wh-bad-soft)']
    : ['var(--wh-accent)', 'var(--wh-accent-soft)'];
  const hover = `color-mix(in srgb, ${soft} 80%, var(--wh-ink) 6%)`;
  if (input.variant === 'filled')
    return {
      background: ink,
      hover: red ? ink : 'var(--wh-accent-hover)',
      color: 'var(--wh-on-accent)',
      border: none,
    };
  if (input.variant === 'light') return { background: soft, hover, color: ink, border: none };
  if (input.variant === 'subtle') return { background: 'transparent', hover: soft, color: ink, border: none };
  return defaultVariantColorsResolver(input);
};

const accent = 'var(--wh-accent)';

/** Mantine drawn with our tokens. Schemes differ in tokens.css only, so one map serves both. */
export const cssVariables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--wh-surface)',
    '--mantine-color-text': 'var(--wh-ink)',
    '--mantine-color-dimmed': 'var(--wh-ink-3)',
    '--mantine-color-placeholder': 'var(--wh-ink-3)',
    '--mantine-color-anchor': accent,
    '--mantine-color-error': 'var(--wh-bad)',
    '--mantine-color-default': 'var(--wh-surface)',
    '--mantine-color-default-hover': 'var(--wh-sunken)',
    '--mantine-color-default-color': 'var(--wh-ink)',
    '--mantine-color-default-border': 'var(--wh-line)',
    '--mantine-color-disabled': 'var(--wh-sunken)',
    '--mantine-color-disabled-color': 'var(--wh-ink-3)',
    '--mantine-color-disabled-border': 'var(--wh-line)',
    '--mantine-primary-color-filled': accent,
    '--mantine-primary-color-filled-hover': 'var(--wh-accent-hover)',
    '--mantine-primary-color-light': 'var(--wh-accent-soft)',
    '--mantine-primary-color-light-color': accent,
    '--mantine-primary-color-contrast': 'var(--wh-on-accent)',
    '--input-bd': 'var(--wh-line-strong)',
  };
  return { variables: {}, light: both, dark: both };
};

/** Our accent as Mantine's ten steps: 6 is the accent of the light scheme, 4 that of the dark one. */
const sea: MantineColorsTuple = [
  '#f0f7f8',
  '#e2eef0',
  '#c3dde2',
  '#9fd0da',
  '#7cc6d3',
  '#3f8b9b',
  '#0d5566',
  '#0a4452',
  '#083843',
  '#062b34',
];

const veil = { color: '#0d141a', backgroundOpacity: 0.4 };

export const theme = createTheme({
  fontFamily: 'var(--wh-sans)',
  headings: { fontFamily: 'var(--wh-sans)' },
  colors: { sea },
  primaryColor: 'sea',
  primaryShade: { light: 6, dark: 4 },
  autoContrast: true,
  defaultRadius: 8,
  cursorType: 'pointer',
  respectReducedMotion: true,
  variantColorResolver: looks,
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.1875rem' },
  components: {
    InputWrapper: { defaultProps: { withAsterisk: false } },
    Button: { defaultProps: { size: 'sm' }, styles: { root: { fontWeight: 560 } } },
    ActionIcon: { styles: { root: { '--mantine-color-disabled': 'transparent' } } },
    SegmentedControl: {
      styles: {
        root: { background: 'var(--wh-sunken)' },
        indicator: { background: 'var(--wh-surface)' },
        label: { color: 'var(--wh-ink-2)' },
      },
    },
    Tooltip: { defaultProps: { openDelay: 350, withArrow: true } },
    Popover: { defaultProps: { shadow: 'md', radius: 10 } },
    Menu: {
      defaultProps: { shadow: 'md', radius: 10, position: 'bottom-end', withInitialFocusPlaceholder: false },
    },
    // Inside main, so that what opens belongs to a landmark.
    Portal: { defaultProps: { target: '#overlays' } },
    Drawer: { defaultProps: { position: 'right', size: 480, padding: 28, overlayProps: veil } },
    Modal: { defaultProps: { padding: 24, overlayProps: veil } },
    CloseButton: { defaultProps: { 'aria-label': 'Close' } },
  },
});
