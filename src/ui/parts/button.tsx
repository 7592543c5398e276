import type { ButtonHTMLAttributes, Ref } from 'preact';
import { Icon, type IconData } from './icon.tsx';

export type ButtonKind = 'plain' | 'primary' | 'quiet';

interface ButtonProps extends Omit<ButtonHTMLAttributes, 'icon' | 'ref' | 'class'> {
  kind?: ButtonKind;
  /** 28 px high instead of 32, for rows. */
  small?: boolean;
  icon?: IconData;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** One primary button per view; the others are plain or quiet. */
export function Button({ kind = 'plain', small = false, icon, buttonRef, children, ...rest }: ButtonProps) {
  return (
    <button type="button" class={`btn ${kind}${small ? ' small' : ''}`} ref={buttonRef ?? null} {...rest}>
      {icon && <Icon of={icon} />}
      {children}
    </button>
  );
}

/** An action inside a sentence. */
export function TextButton({ children, ...rest }: Omit<ButtonHTMLAttributes, 'ref' | 'class'>) {
  return (
    <button type="button" class="link" {...rest}>
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes, 'icon' | 'ref' | 'class' | 'title' | 'aria-label'> {
  icon: IconData;
  /** Read out, and shown as the tooltip. */
  name: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, name, buttonRef, ...rest }: IconButtonProps) {
  return (
    <button type="button" class="icon-btn" aria-label={name} title={name} ref={buttonRef ?? null} {...rest}>
      <Icon of={icon} />
    </button>
  );
}
