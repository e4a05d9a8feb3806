import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { ReceivedFile } from '../../../../engine/inbound.ts';
import { Icon } from './icons.tsx';
import css from './message.module.css';
import { useSurroundings } from './surroundings.tsx';

export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilo = bytes / 1024;
  return kilo < 1000 ? `${kilo.toFixed(0)} KB` : `${(kilo / 1024).toFixed(1)} MB`;
}

/** A file's name with its ending always in sight. */
export function FileName({ name }: { name: string }) {
  const dot = name.lastIndexOf('.');
  const cut = dot > 0 && name.length - dot <= 6 ? dot : name.length;
  return (
    <bdi className={css.fileName} title={name}>
      <span className={css.fileStem}>{name.slice(0, cut)}</span>
      <span>{name.slice(cut)}</span>
    </bdi>
  );
}

function Picture({ file }: { file: ReceivedFile }) {
  const { words } = useSurroundings();
  const [open, setOpen] = useState(false);
  const [broken, setBroken] = useState(false);
  const address = `/chat/files/${file.sha256}`;
  if (broken) return <Document file={file} />;
  return (
    <>
      <button
        type="button"
        className={css.picture}
        onClick={() => setOpen(true)}
        aria-label={`${words.picture}: ${file.name}`}
      >
        <img src={`${address}?preview=1`} alt="" loading="lazy" onError={() => setBroken(true)} />
      </button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        fullScreen
        title={<FileName name={file.name} />}
        closeButtonProps={{ 'aria-label': words.close }}
      >
        <img className={css.large} src={`${address}?preview=1`} alt={file.name} />
        <p className={css.center}>
          <a href={address} download={file.name}>
            {words.download} · {sizeWords(file.bytes)}
          </a>
        </p>
      </Modal>
    </>
  );
}

function Document({ file }: { file: ReceivedFile }) {
  const { words } = useSurroundings();
  return (
    <a
      className={css.file}
      href={`/chat/files/${file.sha256}`}
      download={file.name}
      aria-label={`${words.download}: ${file.name}`}
    >
      <span className={css.fileIcon}>
        <Icon name="file" />
      </span>
      <span className={css.fileBody}>
        <FileName name={file.name} />
        <span className={css.fileSize}>{sizeWords(file.bytes)}</span>
      </span>
      <Icon name="download" size={18} />
    </a>
  );
}

/** The files of a line: pictures to look at, everything else to download. */
export function Files({ files }: { files: readonly ReceivedFile[] }) {
  const pictures = files.filter(({ mediaType }) => mediaType.startsWith('image/'));
  const others = files.filter(({ mediaType }) => !mediaType.startsWith('image/'));
  return (
    <>
      {pictures.length > 0 && (
        <div className={css.pictures} data-count={Math.min(pictures.length, 3)}>
          {pictures.map((file) => (
            <Picture key={file.sha256} file={file} />
          ))}
        </div>
      )}
      {others.map((file) => (
        <Document key={file.sha256} file={file} />
      ))}
    </>
  );
}
