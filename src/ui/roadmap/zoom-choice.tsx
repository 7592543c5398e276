import { type Zoom, zooms } from '../../core/roadmap/time-scale.ts';
import { useSay } from '../messages.tsx';
import { Segments } from '../parts/segments.tsx';

/** Reads a zoom from an address; everything where it names none. */
export function zoomOf(text: string | null): Zoom {
  return zooms.find((zoom) => zoom === text) ?? 'all';
}

/** How much time the visible width stands for. */
export function ZoomChoice({ zoom, onZoom }: { zoom: Zoom; onZoom: (zoom: Zoom) => void }) {
  const say = useSay();
  return (
    <div class="rm-zoom">
      <Segments
        legend={say('roadmap.zoom')}
        options={zooms.map((value) => ({ value, label: say(`roadmap.zoom-${value}`) }))}
        value={zoom}
        onChoose={onZoom}
      />
    </div>
  );
}
