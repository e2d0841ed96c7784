import ReactDOM from 'react-dom';
import { Page } from '../react-16-18/Page.tsx';

ReactDOM.render(<Page />, document.querySelector('#app'));
