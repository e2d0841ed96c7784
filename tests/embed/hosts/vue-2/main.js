import Vue from 'vue';
import HostPage from './HostPage.vue';

new Vue({ render: (h) => h(HostPage) }).$mount('#app');
